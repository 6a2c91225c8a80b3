package fr.livrestaka.rest.invoicing;

import fr.livrestaka.domain.invoicing.InvoiceStatus;

class PlantedEquals {
  boolean isPaid(InvoiceStatus status) {
    return InvoiceStatus.PAID.equals(status);
  }
}
