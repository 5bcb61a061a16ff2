// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/adam.h"
#include "study/fsrsgradient.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace Baiwen;

using History = std::vector<TrainingReview>;

namespace {

History history(std::initializer_list<int> grades, std::initializer_list<int> days)
{
    History result;
    for (size_t i = 0; i < grades.size(); ++i)
        result.push_back({Grade(grades.begin()[i]), days.begin()[i]});
    return result;
}

/// The four items of fsrs-rs 6.6.1, `training.rs`, test_loss_and_grad.
std::vector<History> publishedItems()
{
    return {history({1, 3, 1, 4, 3, 2, 2}, {0, 0, 0, 0, 1, 3, 4}),
            history({2, 4, 4, 3, 1, 3, 3}, {0, 0, 0, 1, 3, 6, 11}),
            history({3, 2, 4, 3, 3, 3, 4}, {0, 0, 0, 1, 3, 6, 12}),
            history({4, 4, 3, 3, 3, 4, 1}, {0, 0, 1, 3, 5, 12, 23})};
}

LossGradient lossOf(const std::vector<History> &items, const FsrsParameters &parameters)
{
    FsrsGradient model(parameters);
    LossGradient sum;
    for (const History &item : items)
        model.add(item, 1.0, sum);
    return sum;
}

/// The same by the model that schedules, without a derivative.
double plainLoss(const History &item, const FsrsParameters &parameters)
{
    const Fsrs model(parameters);
    MemoryState state = model.initial(item.front().grade);
    for (size_t i = 1; i + 1 < item.size(); ++i)
        state = model.next(state, item[i].grade, item[i].days);
    const double recall = model.retrievability(item.back().days, state.stability);
    return item.back().grade == Grade::Again ? -std::log1p(-recall) : -std::log(recall);
}

FsrsParameters changed(const FsrsParameters &parameters, size_t index, double by)
{
    FsrsParameters::Values values = parameters.values();
    values[index] += by;
    return FsrsParameters(values);
}

} // namespace

class TestFsrsGradient final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lossAndGradient_areAsPublished(); // vector M of the specification
    void loss_isThatOfTheSchedulersModel_data();
    void loss_isThatOfTheSchedulersModel();
    void gradient_isTheSlopeOfTheLoss_data();
    void gradient_isTheSlopeOfTheLoss();
    void weight_scalesLossAndGradient();
};

void TestFsrsGradient::lossAndGradient_areAsPublished()
{
    const FsrsParameters::Values gradient{
        -0.095688485,  -0.0051607806, -0.0012249565, 0.007462064, 0.03650761,   -0.082112335, 0.0593964,
        -2.1474836,    0.57626534,    -2.8751316,    0.7154875,   -0.028993709, 0.0099172965, -0.2189217,
        -0.0017800558, -0.089381434,  0.299141,      0.068104014, -0.011605468, -0.25398168,  0.27700496};
    const LossGradient sum = lossOf(publishedItems(), FsrsParameters());
    QVERIFY2(std::abs(sum.loss - 4.0466027) < 5e-6, qPrintable(QString::number(sum.loss, 'g', 10)));
    for (size_t i = 0; i < gradient.size(); ++i) {
        QVERIFY2(std::abs(sum.gradient[i] - gradient[i]) < 2e-6 + 2e-5 * std::abs(gradient[i]),
                 qPrintable(QStringLiteral("w%1: %2").arg(i).arg(sum.gradient[i], 0, 'g', 10)));
    }

    const FsrsParameters::Values after{0.252,       1.3331,     2.3464994,  8.2556, 6.3733,     0.87340003,  2.9794,
                                       0.040999997, 1.8322,     0.20660001, 0.756,  1.5235,     0.021400042, 0.3029,
                                       1.6882998,   0.64140004, 1.8329,     0.5025, 0.13119997, 0.1058,      0.1142};
    FsrsParameters::Values values = FsrsParameters().values();
    Adam().step(values, sum.gradient, 0.04);
    values = FsrsParameters(values).clipped().values();
    for (size_t i = 0; i < after.size(); ++i)
        QVERIFY(std::abs(values[i] - after[i]) < 1e-6);
}

void TestFsrsGradient::loss_isThatOfTheSchedulersModel_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 20; ++seed)
        QTest::addRow("%d", seed) << seed;
}

/// A history with every kind of step in it, by chance.
static History randomHistory(std::mt19937 &random)
{
    History result{{Grade(1 + random() % 4), 0}};
    const size_t length = 2 + random() % 8;
    while (result.size() < length)
        result.push_back({Grade(1 + random() % 4), random() % 3 ? int(1 + random() % 60) : 0});
    result.push_back({Grade(1 + random() % 4), int(1 + random() % 60)});
    return result;
}

/// Parameters away from the defaults, inside their bounds.
static FsrsParameters randomParameters(std::mt19937 &random)
{
    FsrsParameters::Values values = FsrsParameters().values();
    std::uniform_real_distribution<double> factor(0.7, 1.4);
    for (double &value : values)
        value *= factor(random);
    values[7] += 0.05;
    return FsrsParameters(values).clipped();
}

void TestFsrsGradient::loss_isThatOfTheSchedulersModel()
{
    QFETCH(int, seed);
    std::mt19937 random(quint32(seed) + 1);
    for (int i = 0; i < 50; ++i) {
        const FsrsParameters parameters = randomParameters(random);
        const History item = randomHistory(random);
        QVERIFY(std::abs(lossOf({item}, parameters).loss - plainLoss(item, parameters)) < 1e-9);
    }
}

void TestFsrsGradient::gradient_isTheSlopeOfTheLoss_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(FsrsParameters::Count); ++i)
        QTest::addRow("w%d", i) << i;
}

void TestFsrsGradient::gradient_isTheSlopeOfTheLoss()
{
    QFETCH(int, index);
    std::mt19937 random(quint32(index) + 100);
    int moved = 0;
    int bent = 0;
    for (int i = 0; i < 400; ++i) {
        const FsrsParameters parameters = randomParameters(random);
        const History item = randomHistory(random);
        const double h = 1e-6;
        const double above = plainLoss(item, changed(parameters, size_t(index), h));
        const double below = plainLoss(item, changed(parameters, size_t(index), -h));
        const double here = plainLoss(item, parameters);
        // Where a bound or a cap sets in between the three there is no slope to compare with.
        if (std::abs(above + below - 2 * here) > 1e-8 * (1 + std::abs(here))) {
            ++bent;
            continue;
        }
        const double slope = (above - below) / (2 * h);
        const double gradient = lossOf({item}, parameters).gradient[size_t(index)];
        QVERIFY2(std::abs(gradient - slope) < 1e-5 * (1 + std::abs(slope)),
                 qPrintable(QStringLiteral("%1 instead of %2").arg(gradient).arg(slope)));
        moved += std::abs(slope) > 1e-4;
    }
    QVERIFY(moved > 10);
    QVERIFY(bent < 40);
}

void TestFsrsGradient::weight_scalesLossAndGradient()
{
    const History item = publishedItems().front();
    FsrsGradient model{FsrsParameters()};
    LossGradient one;
    LossGradient third;
    model.add(item, 1.0, one);
    model.add(item, 1.0 / 3, third);
    QVERIFY(std::abs(one.loss - 3 * third.loss) < 1e-12);
    for (size_t i = 0; i < one.gradient.size(); ++i)
        QVERIFY(std::abs(one.gradient[i] - 3 * third.gradient[i]) < 1e-12);
}

QTEST_GUILESS_MAIN(TestFsrsGradient)
#include "tst_fsrsgradient.moc"
