-- For pandoc, from a report in Markdown to Word: a line break in a table is kept, and a picture that is written in words for
-- Mermaid, which Word does not draw, is left out; the same figures stand in the table beside it.

function RawInline(element)
  if element.format:match 'html' and element.text:match '^<br%s*/?>$' then return pandoc.LineBreak() end
end

function CodeBlock(element)
  if element.classes:includes 'mermaid' then return {} end
end
