-- Which first-start seeds this database has had, so that edited or deleted content never comes back.
CREATE TABLE `seed_marks` (
  `seed` VARCHAR(50) NOT NULL,
  `sownAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`seed`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
