package fr.livrestaka.mail.accounts;

class PlantedTrace {
  void print(Exception e) {
    e.printStackTrace();
  }
}
