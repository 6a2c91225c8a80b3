package fr.livrestaka.storage.files;

class PlantedReader {
  fr.livrestaka.bootstrap.planted.WiredSettings settings;
}
