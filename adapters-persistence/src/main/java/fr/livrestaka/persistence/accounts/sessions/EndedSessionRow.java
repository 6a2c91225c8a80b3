package fr.livrestaka.persistence.accounts.sessions;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import java.time.Instant;

/** A row of {@code ended_sessions}. */
@MappedEntity(value = "ended_sessions", namingStrategy = NamingStrategies.Raw.class)
record EndedSessionRow(@Id String session, Instant diesAt) {}
