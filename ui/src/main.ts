import { mount } from "svelte";
import App from "./App.svelte";
import { program } from "./backend/client";
import { withClient } from "./backend/session.svelte";
import "./styles/index.css";

const target = document.getElementById("app");
if (!target) throw new Error("the page has no place for the program");
mount(App, { target, context: withClient(program) });
