package fr.livrestaka.persistence.orders;

class PlantedJoin {
  fr.livrestaka.persistence.accounts.SomeRow[] accounts;
}
