package fr.livrestaka.persistence.payments.settlement;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;

/** What {@code invoices} says to who pays. */
@MappedEntity(namingStrategy = NamingStrategies.Raw.class)
record InvoicedOrderRow(@Id String id) {}
