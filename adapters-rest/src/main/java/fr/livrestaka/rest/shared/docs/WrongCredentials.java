package fr.livrestaka.rest.shared.docs;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Answers 401 to credentials that are not right, or of a closed account. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@ApiResponse(
    responseCode = "401",
    description = "Identifiants faux, ou compte désactivé",
    content =
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = ErrorDocument.class)))
public @interface WrongCredentials {}
