package fr.livrestaka.rest.shared.docs;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Asks for a token, and answers 401 without a valid one. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@ApiResponse(
    responseCode = "401",
    description = "Jeton absent, invalide ou expiré, ou compte désactivé",
    content =
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = ErrorDocument.class)))
@SecurityRequirement(name = "jeton")
public @interface NeedsToken {}
