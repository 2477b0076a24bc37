import { TRAP_BY_ID } from '../../spec/traps.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import { Names } from '../clike/names.ts';
import { lineColumn } from '../clike/place.ts';
import { TRAP_BITS } from '../clike/sites.ts';
import type { MetalArg, MetalFile, MetalKernel, MetalLaunch } from './file.ts';
import { GROUPS, THREADS } from './file.ts';

/** The host's side in Swift: device, library, pipelines, buffers, launches, and what a trap says. */

function swiftType(t: ScalarType): string {
  const { kind, bytes } = scalarInfo(t);
  if (kind === 'bool') return 'Bool';
  if (kind === 'float') return 'Float';
  return `${kind === 'unsigned' ? 'U' : ''}Int${8 * bytes}`;
}

/** Words of Swift that names of programs must not be, and those of the generated class. */
const TAKEN =
  `associatedtype class deinit enum extension fileprivate func import init inout internal let open operator private
precedencegroup protocol public rethrows static struct subscript typealias var break case catch continue default defer do else
fallthrough for guard if in repeat return throw switch where while Any as await catch false is nil self Self super throws true try
device queue buffer make launch pipelines commands encoder words status memory length scratch`.split(/\s+/);

export function swiftText(base: string, file: MetalFile): string {
  const { module } = file.kernels[0]!.plan;
  const places = file.sites.list.map((s) => {
    const at = lineColumn(module, s.span);
    return `  ${JSON.stringify(at ? `${at.file}:${at.line}:${at.column}` : s.func)},`;
  });
  const typeName = base[0]!.toUpperCase() + base.slice(1);
  const functions = file.kernels.flatMap((k) => k.launches.map((l) => `"${l.func}"`));
  return `// Host of ${base}.metal, made by trinityc: Swift 5.9, macOS 14, iOS 17 and later, on devices whose SIMD groups have 32 lanes.
//
//   let kernels = try ${typeName}(device: MTLCreateSystemDefaultDevice()!, source: String(contentsOfFile: "${base}.metal"))
//   let w = kernels.buffer(bytes)   // stays on the device between calls
//   try kernels.${file.kernels[0]!.name}(…)

import Foundation
import Metal

/// A bug in the program that ended a call: the trap's name and the place in the source.
struct ${typeName}Trap: Error {
  let trap: String
  let place: String
}

enum ${typeName}Error: Error {
  case lanes(Int)
  case noDevice
}

private let trapNames = [${['ok', ...TRAP_BY_ID].map((t) => `"${t}"`).join(', ')}]
private let places: [String] = [
  "",
${places.join('\n')}
]

final class ${typeName} {
  let device: MTLDevice
  private let queue: MTLCommandQueue
  private var pipelines: [String: MTLComputePipelineState] = [:]
  private var scratch: [String: MTLBuffer] = [:]

  /// Compiles the kernels. Floats keep to IEEE 754 only without fast math.
  init(device: MTLDevice, source: String) throws {
    let options = MTLCompileOptions()
    if #available(macOS 15, iOS 18, *) { options.mathMode = .safe } else { options.fastMathEnabled = false }
    let library = try device.makeLibrary(source: source, options: options)
    guard let queue = device.makeCommandQueue() else { throw ${typeName}Error.noDevice }
    self.device = device
    self.queue = queue
    for name in [${functions.join(', ')}] {
      guard let function = library.makeFunction(name: name) else { throw ${typeName}Error.noDevice }
      let pipeline = try device.makeComputePipelineState(function: function)
      if pipeline.threadExecutionWidth != 32 { throw ${typeName}Error.lanes(pipeline.threadExecutionWidth) }
      pipelines[name] = pipeline
    }
  }

  /// Memory with a copy of bytes, which the device and the host share.
  func buffer(_ bytes: [UInt8]) -> MTLBuffer {
    let made = buffer(bytes.count)
    bytes.withUnsafeBytes { made.contents().copyMemory(from: $0.baseAddress!, byteCount: bytes.count) }
    return made
  }

  /// Zeroed memory.
  func buffer(_ length: Int) -> MTLBuffer {
    let made = device.makeBuffer(length: max(length, 16), options: .storageModeShared)!
    memset(made.contents(), 0, made.length)
    return made
  }

  /// Memory of a kernel's own, made once.
  private func memory(_ name: String, _ length: Int) -> MTLBuffer {
    if let known = scratch[name] { return known }
    let made = buffer(length)
    scratch[name] = made
    return made
  }

  private func check(_ words: MTLBuffer, _ last: Int, _ status: MTLBuffer) throws {
    let thread = words.contents().load(fromByteOffset: 4 * last, as: UInt32.self)
    if thread == UInt32.max { return }
    let told = status.contents().load(fromByteOffset: 4 * Int(thread), as: UInt32.self)
    throw ${typeName}Trap(trap: trapNames[Int(told & ${2 ** TRAP_BITS - 1})], place: places[Int(told >> ${TRAP_BITS})])
  }

${file.kernels.map((k) => kernelText(k)).join('\n\n')}
}
`;
}

function kernelText(k: MetalKernel): string {
  const { plan, name } = k;
  const names = new Names(TAKEN);
  const memory = plan.memory.map((m) => names.fresh(m.name));
  const scalars = plan.scalars.map((s) => names.fresh(s.name));
  const given = plan.kernel.params.flatMap((p) => {
    if (p.kind === 'size') return [];
    if (p.kind === 'scalar')
      return [`_ ${scalars[plan.scalars.findIndex((s) => s.name === p.name)]!}: ${swiftType(p.type)}`];
    return [`_ ${memory[plan.memory.findIndex((m) => m.param === p)]!}: MTLBuffer`];
  });
  const results = plan.results.map((r) => swiftType(r.type));
  const result = results.length === 0 ? '' : results.length === 1 ? ` -> ${results[0]}` : ` -> (${results.join(', ')})`;
  const own = plan.memory.flatMap((m, i) =>
    m.param ? [] : [`let ${memory[i]!} = self.memory("${name}.${m.name}", ${m.bytes})`],
  );
  const read = plan.results.map(
    (r, i) => `${memory[r.memory]!}.contents().load(fromByteOffset: ${r.offset}, as: ${results[i]!}.self)`,
  );
  const lines = [
    ...own,
    `let words = self.memory("${name} words", ${4 * k.trapWords})`,
    `let status = self.memory("${name} status", ${4 * k.trapThreads})`,
    'memset(words.contents(), 0xff, words.length)',
    'let commands = queue.makeCommandBuffer()!',
    'let encoder = commands.makeComputeCommandEncoder()!',
    ...k.launches.filter((l) => l.launch.threads > 0).flatMap((l) => launchLines(k, l, memory, scalars)),
    'encoder.endEncoding()',
    'commands.commit()',
    'commands.waitUntilCompleted()',
    'if let error = commands.error { throw error }',
    ...(k.trapWords > 1 ? [`try check(words, ${k.trapWords - 1}, status)`] : []),
    ...(read.length === 0 ? [] : [`return ${read.length === 1 ? read[0] : `(${read.join(', ')})`}`]),
  ];
  const sizes = plan.kernel.params.flatMap((p) => (p.kind === 'size' ? [`${p.name} = ${p.value}`] : []));
  const about = `/// The kernel ${plan.kernel.name}${sizes.length > 0 ? ` for ${sizes.join(', ')}` : ''}. Throws what a trap is.`;
  const head = `func ${name}(${given.join(', ')}) throws${result} {`;
  return [about, head, ...lines.map((l) => `  ${l}`), '}'].map((l) => `  ${l}`).join('\n');
}

function launchLines(k: MetalKernel, l: MetalLaunch, memory: readonly string[], scalars: readonly string[]): string[] {
  const lanes = l.launch.group === 32;
  const groups = Math.ceil(l.launch.threads / (lanes ? GROUPS : THREADS));
  const set = (a: MetalArg, i: number): string[] => {
    if (a.kind !== 'scalar') {
      const name = a.kind === 'memory' ? memory[a.index]! : a.kind;
      return [`encoder.setBuffer(${name}, offset: 0, index: ${i})`];
    }
    const s = `${scalars[a.index]!}${i}`;
    const type = swiftType(k.plan.scalars[a.index]!.type);
    return [
      `var ${s} = ${scalars[a.index]!}`,
      `encoder.setBytes(&${s}, length: MemoryLayout<${type}>.size, index: ${i})`,
    ];
  };
  const width = `MTLSize(width: ${lanes ? 32 * GROUPS : THREADS}, height: 1, depth: 1)`;
  return [
    'do {',
    `  encoder.setComputePipelineState(pipelines["${l.func}"]!)`,
    ...l.args.flatMap(set).map((x) => `  ${x}`),
    `  encoder.dispatchThreadgroups(MTLSize(width: ${groups}, height: 1, depth: 1), threadsPerThreadgroup: ${width})`,
    '}',
  ];
}
