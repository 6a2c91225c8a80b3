package fr.livrestaka.persistence.messaging;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;

/** What {@code users} says to who sends messages to the team. */
@MappedEntity(namingStrategy = NamingStrategies.Raw.class)
record TeamMemberRow(@Id String id) {}
