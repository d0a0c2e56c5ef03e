using System.Text;
using Diplomacy.Domain.Tool;
using Diplomacy.Domain.Tool.Output;

// Text is UTF-8 on every system, whatever the console was set to.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await ToolRunner.RunAsync(args, new ToolConsole(Console.OpenStandardInput(), StandardOutput.Open(), Console.Error));
