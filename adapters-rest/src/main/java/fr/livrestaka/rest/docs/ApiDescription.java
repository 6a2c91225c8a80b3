package fr.livrestaka.rest.docs;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.annotations.servers.Server;

/** What the OpenAPI document says about the interface as a whole. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Staka Livres",
            version = "1.0",
            description =
                "Correction de manuscrits : comptes, tarifs, commandes, contenus. Les montants sont"
                    + " en centimes d'euro, les dates en UTC au format ISO 8601. Toute erreur porte"
                    + " `error` et `message`, et les membres de la RFC 9457, envoyés en"
                    + " `application/problem+json` à qui le demande."),
    servers = @Server(url = "/", description = "Là où ce document est servi"))
@SecurityScheme(
    name = "jeton",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    bearerFormat = "JWT",
    description = "Jeton reçu à la connexion, valable sept jours.")
final class ApiDescription {
  private ApiDescription() {}
}
