// The only place where this webapp is set up. Vietnamese alone is offered, so the browser's language never decides.
export default {
  app: { name: 'Việc cần làm', vendor: 'Thi đua' },
  locales: { availableLocales: ['vi'], fallbackLocale: 'vi' },
  customScripts: ['../../../js/ward-session.js', 'scripts/thidua-forms.js'],
  csrfCookieName: 'XSRF-TOKEN',
  disableWelcomeMessage: true
};
