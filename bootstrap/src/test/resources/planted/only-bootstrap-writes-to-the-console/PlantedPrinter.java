package fr.livrestaka.mail.accounts;

class PlantedPrinter {
  void print() {
    System.out.println("planted");
  }
}
