package fr.livrestaka.bootstrap;

class AllowedPrinter {
  void print() {
    System.out.println("Ready");
  }
}
