package fr.livrestaka.rest.invoicing;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Answers with a PDF, or leads to where a very old one lies. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@ApiResponse(
    responseCode = "200",
    description = "Le document",
    content =
        @Content(
            mediaType = "application/pdf",
            schema = @Schema(type = "string", format = "binary")))
@ApiResponse(responseCode = "302", description = "Le document d'une ancienne facture est ailleurs")
public @interface PdfOrRedirect {}
