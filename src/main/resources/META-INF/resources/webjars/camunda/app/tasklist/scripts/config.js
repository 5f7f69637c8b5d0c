// The only place where this webapp is set up. One language is offered, the one chosen: else the browser would decide.
const language = window.wardLanguage.current;

export default {
  app: { name: { vi: 'Việc cần làm', en: 'Tasklist' }[language], vendor: 'Thi đua' },
  locales: { availableLocales: [language], fallbackLocale: language },
  customScripts: ['../../../js/webapp-formats.js', '../../../js/ward-session.js', 'scripts/thidua-forms.js'],
  csrfCookieName: 'XSRF-TOKEN',
  disableWelcomeMessage: true
};
