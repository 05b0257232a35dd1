import { testTables } from "./tables.ts";

testTables("xen", 1);
