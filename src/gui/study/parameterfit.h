// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "study/optimiser.h"

#include <QThreadPool>
#include <QWidget>

#include <functional>
#include <optional>
#include <stop_token>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Baiwen {

struct Context;

/// Fits the parameters of the model of memory on the user's log, on another thread, with progress and cancel. What is
/// found is adopted only when it foretells answers better that it has not seen, and the user is told in words.
class ParameterFit final : public QWidget
{
    Q_OBJECT

public:
    /// Fewer reviews than these, a day or more after the one before, are no ground for parameters of one's own.
    static constexpr int LeastItems = 64;

    explicit ParameterFit(const Context &context, QWidget *parent = nullptr);
    ~ParameterFit() override;

    void retranslate();

private:
    struct Outcome
    {
        qsizetype items = 0;
        std::optional<FitProposal> proposal; ///< none: too few items, or cancelled
    };

    void build();
    void start();
    void finish(const Outcome &outcome);
    void adopt(const FsrsParameters &parameters, qsizetype items, const std::function<QString()> &text);
    void setRunning(bool isRunning);
    /// `text` is asked again when the language changes.
    void say(const std::function<QString()> &text);
    void showPresent();

    const Context &m_context;
    QLabel *m_title = nullptr;
    QLabel *m_present = nullptr; ///< what holds now
    QPushButton *m_start = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_defaults = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_outcome = nullptr;
    std::function<QString()> m_said;
    bool m_isRunning = false;
    std::stop_source m_stop;
    QThreadPool m_pool; ///< one thread
};

} // namespace Baiwen
