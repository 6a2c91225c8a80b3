package fr.livrestaka.persistence.payments.settlement;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;

/** A row of {@code invoices}, as far as the payment of its order asks for it. */
@MappedEntity(namingStrategy = NamingStrategies.Raw.class)
record InvoicedOrderRow(@Id String id) {}
