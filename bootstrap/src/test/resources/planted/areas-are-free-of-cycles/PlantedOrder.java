package fr.livrestaka.domain.plantedorders;

import fr.livrestaka.domain.plantedinvoices.PlantedInvoice;

public class PlantedOrder {
  PlantedInvoice invoice;
}
