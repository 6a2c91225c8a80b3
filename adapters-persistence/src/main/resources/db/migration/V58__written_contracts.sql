-- The writing of the contract about an order, as it was confirmed to the author (C. conso. L221-13, L213-1). It is
-- evidence: the program adds rows and changes nothing in them but `pdfHash`, once, when the archived file is made. Rows
-- outlive the order and the account. `hash` is over all but `pdfHash`; `mailId` is the one mail that confirms it.
CREATE TABLE `written_contracts` (
  `commandeId` VARCHAR(191) NOT NULL,
  `concludedAt` DATETIME(3) NOT NULL,
  `writtenAt` DATETIME(3) NOT NULL,
  `total` INT NOT NULL,
  `contract` MEDIUMTEXT NOT NULL,
  `form` MEDIUMTEXT NOT NULL,
  `terms` MEDIUMTEXT NOT NULL,
  `mailId` VARCHAR(191) NOT NULL,
  `hash` VARCHAR(64) NOT NULL,
  `pdfHash` VARCHAR(64) NULL,
  PRIMARY KEY (`commandeId`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
