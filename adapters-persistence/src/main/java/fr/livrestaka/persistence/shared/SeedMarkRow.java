package fr.livrestaka.persistence.shared;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import java.time.Instant;

/** A row of {@code seed_marks}. */
@MappedEntity(value = "seed_marks", namingStrategy = NamingStrategies.Raw.class)
record SeedMarkRow(@Id String seed, Instant sownAt) {}
