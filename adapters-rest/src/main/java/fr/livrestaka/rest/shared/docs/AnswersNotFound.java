package fr.livrestaka.rest.shared.docs;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Answers 404 where the thing asked for does not exist. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@ApiResponse(
    responseCode = "404",
    description = "Introuvable",
    content =
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = ErrorDocument.class)))
public @interface AnswersNotFound {}
