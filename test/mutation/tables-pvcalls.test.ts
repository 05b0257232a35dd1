import { testTables } from "./tables.ts";

testTables("pvcalls", 52_000);
