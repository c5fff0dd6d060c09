import { mount } from "svelte";
import App from "./App.svelte";
import { program } from "./ipc/client";
import { withClient } from "./session.svelte";
import "./styles/index.css";

const target = document.getElementById("app");
if (!target) throw new Error("the page has no place for the program");
mount(App, { target, context: withClient(program) });
