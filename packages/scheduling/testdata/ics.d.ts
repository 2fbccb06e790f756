declare module "*.ics?raw" {
  const text: string;
  export default text;
}
