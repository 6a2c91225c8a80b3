package fr.livrestaka.rest.shared.docs;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Answers 413 to more bytes than allowed, and 507 where there is no room for them. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@ApiResponse(
    responseCode = "413",
    description = "Contenu trop volumineux",
    content =
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = ErrorDocument.class)))
@ApiResponse(
    responseCode = "507",
    description = "Plus de place pour des fichiers, pour le moment",
    content =
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = ErrorDocument.class)))
public @interface TooLarge {}
