package fr.livrestaka.application.orders;

class PlantedLogger {
  org.slf4j.Logger log;
}
