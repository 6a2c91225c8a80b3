package fr.livrestaka.rest.shared.docs;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Answers 403 to people without the right. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@ApiResponse(
    responseCode = "403",
    description = "Réservé à un autre rôle, ou à une autre personne",
    content =
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = ErrorDocument.class)))
public @interface Forbidden {}
