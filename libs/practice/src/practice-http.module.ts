import { Module } from '@nestjs/common';

/** The practice over HTTP. */
@Module({})
export class PracticeHttpModule {}
