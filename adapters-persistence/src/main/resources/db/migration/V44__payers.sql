-- Who paid, as the payment service's page asked: the invoice is made out to that address.
CREATE TABLE `payment_payers` (
  `paymentId` VARCHAR(191) NOT NULL,
  `name` VARCHAR(255) NULL,
  `business` VARCHAR(255) NULL,
  `email` VARCHAR(255) NULL,
  `phone` VARCHAR(255) NULL,
  `addressLines` TEXT NULL,
  `postcode` VARCHAR(255) NULL,
  `city` VARCHAR(255) NULL,
  `region` VARCHAR(255) NULL,
  `country` CHAR(2) NULL,
  `vatNumber` VARCHAR(255) NULL,
  PRIMARY KEY (`paymentId`),
  CONSTRAINT `payment_payers_paymentId_fkey` FOREIGN KEY (`paymentId`)
    REFERENCES `payments` (`id`) ON DELETE CASCADE ON UPDATE CASCADE
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
