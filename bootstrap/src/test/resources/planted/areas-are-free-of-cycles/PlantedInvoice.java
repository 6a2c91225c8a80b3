package fr.livrestaka.domain.plantedinvoices;

import fr.livrestaka.domain.plantedorders.PlantedOrder;

public class PlantedInvoice {
  PlantedOrder order;
}
