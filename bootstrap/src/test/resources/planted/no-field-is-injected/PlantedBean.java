package fr.livrestaka.mail.accounts;

import jakarta.inject.Inject;

class PlantedBean {
  @Inject Runnable work;
}
