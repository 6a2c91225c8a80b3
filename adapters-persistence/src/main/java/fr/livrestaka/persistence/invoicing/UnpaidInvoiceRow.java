package fr.livrestaka.persistence.invoicing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;

/** A row of {@code invoices}, as far as its payment is waited for. */
@MappedEntity(value = "invoices", namingStrategy = NamingStrategies.Raw.class)
record UnpaidInvoiceRow(@Id String id) {}
