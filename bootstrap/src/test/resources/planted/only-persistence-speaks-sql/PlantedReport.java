package fr.livrestaka.rest.statistics;

class PlantedReport {
  java.sql.Connection connection;
}
