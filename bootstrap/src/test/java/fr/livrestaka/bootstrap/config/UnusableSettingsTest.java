package fr.livrestaka.bootstrap.config;

import static fr.livrestaka.bootstrap.config.TestEnvironment.faults;
import static fr.livrestaka.bootstrap.config.TestEnvironment.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which values of variables are refused, and which are only odd. */
class UnusableSettingsTest {
  @ParameterizedTest
  @CsvSource({
    "JWT_SECRET, '', JWT_SECRET",
    "JWT_SECRET, short, JWT_SECRET",
    "FRONTEND_URL, '', FRONTEND_URL",
    "FRONTEND_URL, livrestaka, FRONTEND_URL",
    "PUBLIC_URL, api.livrestaka.fr, PUBLIC_URL",
    "PUBLIC_URL, ftp://api.livrestaka.fr, PUBLIC_URL",
    "STRIPE_SECRET_KEY, your_stripe_secret_key_here, STRIPE_SECRET_KEY",
    "STRIPE_WEBHOOK_SECRET, '', STRIPE_WEBHOOK_SECRET",
    "DATABASE_URL, postgres://x, DATABASE_URL",
    "PORT, 70000, PORT",
    "PORT, http, PORT",
    "RATE_LIMIT_AUTH, lots, RATE_LIMIT_AUTH",
    "SELLER_VAT_REGIME, none, SELLER_VAT_REGIME",
    "SMTP_URL, mail.example.org, SMTP_URL",
    "ADMIN_EMAIL, nobody, ADMIN_EMAIL",
    "ADMIN_EMAIL, a..b@example.org, ADMIN_EMAIL",
    "SUPPORT_EMAIL, Aide <aide@example.org>, SUPPORT_EMAIL",
    "CHAIN_WITNESS_EMAIL, Témoin <temoin@example.org>, CHAIN_WITNESS_EMAIL",
    "FROM_EMAIL, ren\u00e9@example.org, FROM_EMAIL",
    "FROM_NAME, 'Staka\r\nBcc: x@example.org', FROM_NAME",
    "LOG_LEVEL, loud, LOG_LEVEL",
    "RETENTION_MODE, delete, RETENTION_MODE",
    "APP_ENV, staging, APP_ENV",
    "SELLER_SIRET, 12, SELLER_SIRET",
    "DATABASE_POOL_SIZE, 0, DATABASE_POOL_SIZE",
    "DATABASE_URL, mysql://a:b@db:70000/staka, DATABASE_URL",
    "DATABASE_URL, jdbc:mysql:///staka, DATABASE_URL",
    "DATABASE_URL, jdbc:mysql://db:3306/, DATABASE_URL",
    "DATABASE_URL, jdbc:mysql://db:3306/staka, DATABASE_USERNAME",
    "DATABASE_REPLICA_URL, mysql://u:p@copy:3308/other, DATABASE_REPLICA_URL",
    "STRIPE_SECRET_KEY, pk_live_51Abc, STRIPE_SECRET_KEY",
    "STRIPE_SECRET_KEY, sk_live_, STRIPE_SECRET_KEY",
    "STRIPE_SECRET_KEY, whsec_1, STRIPE_SECRET_KEY",
    "STRIPE_WEBHOOK_SECRET, we_1234, STRIPE_WEBHOOK_SECRET",
    "STRIPE_WEBHOOK_SECRET, 'whsec_1,sk_live_1', STRIPE_WEBHOOK_SECRET",
    "STRIPE_WEBHOOK_SECRET, ',', STRIPE_WEBHOOK_SECRET",
    "TRUSTED_PROXIES, proxy, TRUSTED_PROXIES",
    "TRUSTED_PROXIES, '10.0.0.1,proxy.example.org', TRUSTED_PROXIES",
    "TRUSTED_PROXIES, 10.0.0.0/33, TRUSTED_PROXIES",
    "TRUSTED_PROXIES, 10.0.0, TRUSTED_PROXIES",
    "ADMIN_PASSWORD, admin, ADMIN_PASSWORD",
    "ADMIN_PASSWORD, motdepasse, ADMIN_PASSWORD",
    "FRONTEND_URL, https://livrestaka.fr/app, FRONTEND_URL",
    "FRONTEND_URL, https://*.livrestaka.fr, FRONTEND_URL",
    "FRONTEND_URL, https://livrestaka.fr?x=1, FRONTEND_URL",
    "FRONTEND_URL, ftp://livrestaka.fr, FRONTEND_URL",
    "CORS_ORIGIN, *, CORS_ORIGIN",
    "CORS_ORIGIN, 'https://a.example,https://b.example/path', CORS_ORIGIN",
    "CORS_ORIGIN, 'null', CORS_ORIGIN",
    "FILES_QUOTA, 0, FILES_QUOTA",
    "FILES_GUEST_QUOTA, beaucoup, FILES_GUEST_QUOTA",
    "FILES_MIN_FREE, -1, FILES_MIN_FREE",
    "FILES_KEY, c2hvcnQ=, FILES_KEY",
    "FILES_KEY, ',', FILES_KEY",
    "FROM_EMAIL, Staka <contact@staka.fr>, FROM_EMAIL",
    "SUPPORT_EMAIL, a@b@c.fr, SUPPORT_EMAIL",
    "SELLER_SIRET, 73282932000075, SELLER_SIRET",
    "SELLER_SIRET, '', SELLER_SIRET",
    "SELLER_NAME, '', SELLER_NAME",
    "SELLER_ADDRESS, '', SELLER_ADDRESS",
    "SELLER_VAT_REGIME, '', SELLER_VAT_REGIME",
    "SELLER_VAT_NUMBER, '', SELLER_VAT_NUMBER",
    "SELLER_VAT_NUMBER, FR45732829320, SELLER_VAT_NUMBER",
    "SELLER_VAT_NUMBER, FR03552081317, SELLER_VAT_NUMBER",
    "SELLER_LEGAL_FORM, '', SELLER_LEGAL_FORM",
    "SELLER_CAPITAL, '', SELLER_CAPITAL",
    "SELLER_RCS, '', SELLER_RCS",
    "SELLER_PHONE, '', SELLER_PHONE",
    "SELLER_DIRECTOR, '', SELLER_DIRECTOR",
    "MEDIATOR_NAME, '', MEDIATOR_NAME",
    "MEDIATOR_ADDRESS, '', MEDIATOR_ADDRESS",
    "MEDIATOR_URL, '', MEDIATOR_URL",
    "MEDIATOR_URL, mediation.example, MEDIATOR_URL",
    "HOST_NAME, '', HOST_NAME",
    "HOST_ADDRESS, '', HOST_ADDRESS",
    "HOST_PHONE, '', HOST_PHONE",
    "STAKA_HOME, pom.xml, STAKA_HOME",
    "UPLOADS_DIR, pom.xml/uploads, UPLOADS_DIR",
    "UPLOADS_DIR, /proc/staka, UPLOADS_DIR",
    "RATE_LIMIT_PUBLIC, 0/15, RATE_LIMIT_PUBLIC",
  })
  void anUnusableVariableIsNamed(String name, String value, String named) {
    assertThat(faults(with(name, value)))
        .singleElement()
        .asString()
        .startsWith(named + " ")
        .doesNotContain("\n", "51Abc", "motdepasse");
  }

  @ParameterizedTest
  @CsvSource({
    "SMTP_URL, '', SMTP_URL is not set",
    "ADMIN_EMAIL, '', ADMIN_EMAIL is not set",
    "FRONTEND_URL, http://livrestaka.fr, FRONTEND_URL has no https",
    "STRIPE_SECRET_KEY, sk_test_1, STRIPE_SECRET_KEY is a test key",
    "STRIPE_API_BASE, http://127.0.0.1:9, STRIPE_API_BASE sends",
    "SMTP_URL, smtps://mail.example.org:587, SMTP_URL mixes",
    "TRUSTED_PROXIES, 0.0.0.0/0, TRUSTED_PROXIES names every address",
    "DATABASE_USERNAME, other, DATABASE_USERNAME is not used",
  })
  void whatIsOddIsSaid(String name, String value, String said) {
    assertThat(SettingsReader.read(with(name, value)).warnings())
        .singleElement()
        .asString()
        .startsWith(said);
  }
}
