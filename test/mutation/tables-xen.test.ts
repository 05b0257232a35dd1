import { testTables } from "./tables.ts";

testTables("xen", 20_300);
