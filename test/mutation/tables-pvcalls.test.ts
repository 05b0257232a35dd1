import { testTables } from "./tables.ts";

testTables("pvcalls", 1);
