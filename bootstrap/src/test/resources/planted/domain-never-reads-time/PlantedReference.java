package fr.livrestaka.domain.orders;

import java.time.LocalDate;
import java.util.function.Supplier;

class PlantedReference {
  Supplier<LocalDate> today = LocalDate::now;
}
