package fr.livrestaka.domain.orders;

class PlantedFileReader {
  java.nio.file.Path manuscript;
}
