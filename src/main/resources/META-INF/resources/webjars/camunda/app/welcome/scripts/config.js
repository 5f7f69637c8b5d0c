// The only place where this webapp is set up. Vietnamese alone is offered, so the browser's language never decides.
export default {
  app: { name: 'Chào mừng', vendor: 'Thi đua' },
  locales: { availableLocales: ['vi'], fallbackLocale: 'vi' },
  customScripts: ['../../../js/ward-session.js'],
  csrfCookieName: 'XSRF-TOKEN',
  disableWelcomeMessage: true
};
