package fr.livrestaka.persistence.statistics;

class AllowedReport {
  java.sql.Connection connection;
}
