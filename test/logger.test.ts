import { createLogger } from '../src/logger';

function logged(level: 'info' | 'warn', write: (logger: ReturnType<typeof createLogger>) => void): unknown[] {
  const lines: string[] = [];
  write(createLogger(level, { write: (line) => lines.push(line) }));
  return lines.map((line) => JSON.parse(line) as unknown);
}

describe('the log', () => {
  it('is one JSON object a line with level and time, nothing below its level', () => {
    const [line, ...rest] = logged('warn', (logger) => {
      logger.info('too small');
      logger.warn({ count: 2 }, 'seen');
    });
    expect(rest).toEqual([]);
    expect(line).toEqual({
      level: 'warn',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) as unknown,
      count: 2,
      msg: 'seen',
    });
  });

  it.each([
    [{ authorization: 'Bearer s3cret' }],
    [{ headers: { cookie: 's3cret' } }],
    [{ request: { headers: { authorization: 's3cret' } } }],
    [{ signIn: { code: 's3cret', state: 's3cret' } }],
    [{ mail: { to: 's3cret', subject: 's3cret', body: 's3cret' } }],
    [{ link: 's3cret' }],
  ])('hides %j', (fields) => {
    expect(
      JSON.stringify(
        logged('info', (logger) => {
          logger.info(fields, 'x');
        }),
      ),
    ).not.toContain('s3cret');
  });

  it('keeps of an error its name, message, code, stack and cause, and nothing that hangs on it', () => {
    const cause = new Error('refused');
    const error = Object.assign(new TypeError('no answer', { cause }), {
      code: 'ECONNREFUSED',
      request: { anything: 's3cret' },
    });
    const lines = logged('info', (logger) => {
      logger.error({ err: error }, 'failed');
    });
    expect(lines).toEqual([
      expect.objectContaining({
        err: {
          name: 'TypeError',
          message: 'no answer',
          errorCode: 'ECONNREFUSED',
          stack: expect.stringContaining('no answer') as unknown,
          cause: expect.objectContaining({ message: 'refused' }) as unknown,
        },
      }),
    ]);
    expect(JSON.stringify(lines)).not.toContain('s3cret');
  });
});
