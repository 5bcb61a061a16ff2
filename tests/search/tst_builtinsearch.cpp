// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/searchfixture.h"

#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

/// What a user types and the question that is to come first, in the banks that are shipped.
class TestBuiltInSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bestHit_isTheOneMeant_data();
    void bestHit_isTheOneMeant();

private:
    std::unique_ptr<Searcher> m_chinese;
    std::unique_ptr<Searcher> m_english;
};

void TestBuiltInSearch::initTestCase()
{
    m_chinese = std::make_unique<Searcher>(QList{readBuiltInBank(Language::Chinese)});
    m_english = std::make_unique<Searcher>(QList{readBuiltInBank(Language::English)});
}

void TestBuiltInSearch::bestHit_isTheOneMeant_data()
{
    QTest::addColumn<bool>("isEnglish");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("id");
    const auto zh = [](const QString &query, const char *id) {
        QTest::newRow(qPrintable(query)) << false << query << QString::fromLatin1(id);
    };
    const auto en = [](const QString &query, const char *id) {
        QTest::newRow(qPrintable(query)) << true << query << QString::fromLatin1(id);
    };
    // Chinese
    zh(u"注意力为什么要除以"_s, "sqrt-dk-scaling");
    zh(u"交叉熵"_s, "cross-entropy-kl");
    zh(u"过拟合"_s, "avoiding-overfitting");
    zh(u"词表该多大"_s, "vocabulary-size");
    zh(u"负载均衡"_s, "moe-load-balancing");
    zh(u"混合精度"_s, "mixed-precision");
    zh(u"流水并行 气泡"_s, "pipeline-bubble");
    zh(u"专家并行"_s, "expert-parallel");
    zh(u"奖励作弊"_s, "reward-hacking");
    zh(u"投机解码"_s, "speculative-speedup");
    zh(u"连续批处理"_s, "continuous-batching");
    zh(u"思维链"_s, "chain-of-thought");
    zh(u"上下文工程"_s, "context-engineering");
    zh(u"致命三要素"_s, "lethal-trifecta");
    zh(u"红队"_s, "red-teaming");
    zh(u"自动驾驶"_s, "autonomous-driving");
    zh(u"数据隐私"_s, "data-privacy-security");
    zh(u"毛利"_s, "unit-economics");
    zh(u"\"检查点怎么设计\""_s, "checkpoint-interval");
    // Two characters
    zh(u"水印"_s, "watermark-labels");
    zh(u"去重"_s, "near-duplicate-removal");
    zh(u"预热"_s, "learning-rate-schedules");
    zh(u"分块"_s, "chunking-strategy");
    zh(u"越狱"_s, "prompt-injection-jailbreak");
    zh(u"客服"_s, "customer-service");
    zh(u"游戏"_s, "games");
    zh(u"尖峰"_s, "loss-spike");
    zh(u"校准"_s, "calibration");
    // Latin in the Chinese bank
    zh(u"flashattention"_s, "flash-attention");
    zh(u"PagedAttention"_s, "paged-attention");
    zh(u"swiglu"_s, "swiglu-width");
    zh(u"chinchilla"_s, "kaplan-chinchilla");
    zh(u"bradley"_s, "reward-model-loss");
    zh(u"bm25"_s, "bm25-formula");
    zh(u"mcp"_s, "mcp-basics");
    zh(u"minhash"_s, "near-duplicate-removal");
    zh(u"hnsw"_s, "ann-index-choice");
    zh(u"环形 all-reduce"_s, "ring-all-reduce");
    zh(u"dp-sgd"_s, "dp-sgd");
    zh(u"top-p min-p 怎么选"_s, "sampling-parameters");
    // Mixed
    zh(u"KV缓存占多少显存"_s, "kv-cache-bytes");
    zh(u"RoPE 推导"_s, "rope-derivation");
    zh(u"LoRA 追平"_s, "lora-vs-full");
    zh(u"PPO四个模型"_s, "ppo-four-models");
    zh(u"推导DPO"_s, "dpo-derivation");
    zh(u"pass@k 无偏"_s, "pass-at-k");
    zh(u"设计 llm 推理平台"_s, "design-inference-platform");
    zh(u"手写 gqa"_s, "gqa-code");
    // Full-width letters and punctuation
    zh(u"ＬｏＲＡ　追平"_s, "lora-vs-full");
    zh(u"ＤＰＯ的β"_s, "dpo-beta");
    zh(u"C≈6ND"_s, "compute-budget-6nd");
    zh(u"“致命三要素”？"_s, "lethal-trifecta");
    zh(u"roc, pr!"_s, "roc-vs-pr");
    // Pinyin, in full and by initials
    zh(u"jiaochashang"_s, "cross-entropy-kl");
    zh(u"toujijiema"_s, "speculative-speedup");
    zh(u"shuiyin"_s, "watermark-labels");
    zh(u"hongdui"_s, "red-teaming");
    zh(u"zhimingsanyaosu"_s, "lethal-trifecta");
    zh(u"chongfuxunlian"_s, "repeated-data-value");
    zh(u"changshangxiawen weitiao"_s, "rag-or-long-context");
    zh(u"lsbx"_s, "pipeline-bubble");
    zh(u"zdjs"_s, "autonomous-driving");
    // English
    en(u"cross-entropy"_s, "cross-entropy-kl");
    en(u"flash attention"_s, "flash-attention");
    en(u"reward hacking"_s, "reward-hacking");
    en(u"prefill decode"_s, "prefill-vs-decode");
    en(u"lethal trifecta"_s, "lethal-trifecta");
    en(u"speculative decoding acceptance"_s, "speculative-speedup");
    en(u"watermark"_s, "watermark-labels");
    en(u"\"pipeline bubble\""_s, "pipeline-bubble");
    en(u"red team"_s, "red-teaming");
    en(u"chain of thought"_s, "chain-of-thought");
    en(u"customer service"_s, "customer-service");
    en(u"derive RoPE"_s, "rope-derivation");
    // With fields
    zh(u"量化 topic:推理"_s, "ptq-methods");
    zh(u"kind:coding rope"_s, "rope-code");
    zh(u"rope -kind:coding"_s, "rope-derivation");
}

void TestBuiltInSearch::bestHit_isTheOneMeant()
{
    QFETCH(bool, isEnglish);
    QFETCH(QString, query);
    QFETCH(QString, id);

    const QStringList ids = (isEnglish ? m_english : m_chinese)->ids(query);
    QVERIFY2(ids.value(0) == id, qPrintable(u"%1 hits: "_s.arg(ids.size()) + ids.mid(0, 5).join(u' ')));
}

QTEST_GUILESS_MAIN(TestBuiltInSearch)
#include "tst_builtinsearch.moc"
