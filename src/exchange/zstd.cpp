// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/zstd.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>
#include <zstd.h>

namespace Baiwen {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::Zstd)
};

constexpr int LargestWindow = 27; // as a power of two: 128 MiB, what the zstd program takes by itself

} // namespace

bool isZstd(QByteArrayView bytes)
{
    return bytes.startsWith("\x28\xB5\x2F\xFD");
}

Result<QByteArray> zstdUnpacked(const QByteArray &packed, qint64 most)
{
    const std::unique_ptr<ZSTD_DStream, size_t (*)(ZSTD_DStream *)> stream(ZSTD_createDStream(), ZSTD_freeDStream);
    ZSTD_DCtx_setParameter(stream.get(), ZSTD_d_windowLogMax, LargestWindow);
    ZSTD_inBuffer input{packed.constData(), static_cast<size_t>(packed.size()), 0};
    QByteArray out;
    QByteArray chunk(static_cast<qsizetype>(ZSTD_DStreamOutSize()), Qt::Uninitialized);
    // Zero once a frame is complete; another may follow it.
    size_t left = 1;
    while (input.pos < input.size || left != 0) {
        ZSTD_outBuffer output{chunk.data(), static_cast<size_t>(chunk.size()), 0};
        const size_t before = input.pos;
        left = ZSTD_decompressStream(stream.get(), &output, &input);
        if (ZSTD_isError(left))
            return failure(Text::tr("Damaged: %1").arg(QString::fromUtf8(ZSTD_getErrorName(left))));
        if (output.pos == 0 && input.pos == before)
            return failure(Text::tr("It is cut short"));
        if (out.size() + static_cast<qint64>(output.pos) > most)
            return failure(Text::tr("It unfolds to more than %1 MiB").arg(most >> 20));
        out.append(chunk.constData(), static_cast<qsizetype>(output.pos));
    }
    return out;
}

} // namespace Baiwen
