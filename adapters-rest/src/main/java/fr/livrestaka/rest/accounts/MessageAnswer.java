package fr.livrestaka.rest.accounts;

import io.micronaut.serde.annotation.Serdeable;

/** An answer that only says that it is done. */
@Serdeable
record MessageAnswer(String message) {}
