/** The entries of a list written as running text, separated by commas and line ends. */
export function words(text: string): readonly string[] {
  return text.split(/\s*[,\n]\s*/).filter((word) => word !== '');
}
