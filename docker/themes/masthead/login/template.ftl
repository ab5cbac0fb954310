<#-- Whose sign-in goes on, where Keycloak asks for a password or a code alone, and the way to start over. -->
<#macro username>
  <div class="field">
    <label for="kc-attempted-username"><@accountLabel /></label>
    <input class="input" id="kc-attempted-username" value="${auth.attemptedUsername}" readonly>
    <a id="reset-login" class="small" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a>
  </div>
</#macro>

<#macro accountLabel>
  <#if !realm.loginWithEmailAllowed>${msg("username")}<#elseif !realm.registrationEmailAsUsername>${msg("usernameOrEmail")}<#else>${msg("email")}</#if>
</#macro>

<#-- The frame of every page. The sections header, form, info, socialProviders and show-username are Keycloak's. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#assign heading><#nested "header"></#assign>
<#-- Keycloak's pages put a comment before their heading; a title takes words alone. -->
<#assign title = heading?markup_string?replace("<!--.*?-->", "", "rs")?trim>
<!doctype html>
<html lang="${lang}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex, nofollow">
  <title>${title?no_esc} · Masthead</title>
  <link rel="icon" href="${url.resourcesPath}/img/favicon.svg" type="image/svg+xml">
  <#list properties.styles?split(" ") as style>
  <link rel="stylesheet" href="${url.resourcesPath}/${style}">
  </#list>
  <#-- Passkey pages look for this module by name. -->
  <script type="importmap">{"imports": {"rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js"}}</script>
  <#if scripts??>
  <#list scripts as script>
  <script src="${script}"></script>
  </#list>
  </#if>
  <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
  <#-- Goes on by itself when the person has signed in in another tab. -->
  <script type="module">
    <#outputformat "JavaScript">
    import { startSessionPolling, checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
    <#if authenticationSession??>
    checkAuthSession(${authenticationSession.authSessionIdHash?c});
    </#if>
    </#outputformat>
  </script>
</head>
<body data-page-id="login-${pageId}">
  <a class="skip" href="#main">${msg("skipToContent")}</a>
  <header class="top-bar">
    <#if (client.baseUrl)?has_content>
    <a class="brand" href="${client.baseUrl}">Masthead<b>.</b></a>
    <#else>
    <span class="brand">Masthead<b>.</b></span>
    </#if>
    <#if realm.internationalizationEnabled && locale.supported?size gt 1>
    <nav class="languages" id="kc-locale" aria-label="${msg("languages")}">
      <ul role="list">
        <#list locale.supported?sort_by("label") as it>
        <li><a href="${it.url}" lang="${it.languageTag}" hreflang="${it.languageTag}"<#if it.languageTag == locale.currentLanguageTag> aria-current="true"</#if>>${it.label}</a></li>
        </#list>
      </ul>
    </nav>
    </#if>
  </header>
  <main id="main">
    <div class="sign-in stack">
      <h1 id="kc-page-title">${heading}</h1>
      <#-- A page may have a sentence under its title: a message named after the page. -->
      <#assign lede = msg("lede-" + pageId)>
      <#if lede != "lede-" + pageId>
      <p class="lede">${lede}</p>
      </#if>
      <#-- Who changes something of their own accord needs no warning that it is to be changed. -->
      <#if displayMessage && message?has_content && (message.type != "warning" || !isAppInitiatedAction??)>
      <div class="flash <#if message.type = "error">signal<#elseif message.type = "warning">warn</#if>" role="${(message.type = "error")?then("alert", "status")}"><p class="kc-feedback-text">${kcSanitize(message.summary)?no_esc}</p></div>
      </#if>
      <div class="panel padded stack">
        <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
        <#nested "show-username">
        <@username />
        </#if>
        <#if displayRequiredFields>
        <p class="hint"><span class="required" aria-hidden="true">*</span> ${msg("requiredFields")}</p>
        </#if>
        <#nested "form">
        <#if auth?has_content && auth.showTryAnotherWayLink()>
        <form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post">
          <button class="button quiet" id="try-another-way" name="tryAnotherWay" value="on">${msg("doTryAnotherWay")}</button>
        </form>
        </#if>
        <#if switchOrganizationEnabled?? && switchOrganizationEnabled>
        <form id="kc-switch-organization-form" action="${url.loginAction}" method="post">
          <button class="button quiet" id="switch-organization" name="switchOrganization" value="true">${msg("doSwitchOrganization")}</button>
        </form>
        </#if>
        <#nested "socialProviders">
        <#if displayInfo>
        <div id="kc-info" class="hint"><#nested "info"></div>
        </#if>
      </div>
      <#assign help = msg("help-" + pageId)>
      <#if help != "help-" + pageId>
      <p class="muted small">${help}</p>
      </#if>
    </div>
  </main>
  <footer class="page-foot"><p>${msg("colophon")}</p></footer>
</body>
</html>
</#macro>
