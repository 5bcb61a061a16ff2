// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/pinyinreadings.h"

#include <QSet>

#include <array>

namespace Baiwen::Pinyin {

namespace {

struct Reading
{
    const char16_t *word;
    const char16_t *syllables;
};

constexpr std::array Readings{
    Reading{u"重复", u"chong fu"},
    Reading{u"重排", u"chong pai"},
    Reading{u"重叠", u"chong die"},
    Reading{u"重试", u"chong shi"},
    Reading{u"重计", u"chong ji"},
    Reading{u"重新", u"chong xin"},
    Reading{u"重算", u"chong suan"},
    Reading{u"重采", u"chong cai"},
    Reading{u"重启", u"chong qi"},
    Reading{u"重分", u"chong fen"},
    Reading{u"重绘", u"chong hui"},
    Reading{u"重放", u"chong fang"},
    Reading{u"重构", u"chong gou"},
    Reading{u"重写", u"chong xie"},
    Reading{u"重定", u"chong ding"},
    Reading{u"重组", u"chong zu"},
    Reading{u"重做", u"chong zuo"},
    Reading{u"重传", u"chong chuan"},
    Reading{u"重连", u"chong lian"},
    Reading{u"重拟", u"chong ni"},
    Reading{u"重现", u"chong xian"},
    Reading{u"重参", u"chong can"},
    Reading{u"重缩", u"chong suo"},
    Reading{u"重训", u"chong xun"},
    Reading{u"重跑", u"chong pao"},
    Reading{u"重问", u"chong wen"},
    Reading{u"重平", u"chong ping"},
    Reading{u"重来", u"chong lai"},
    Reading{u"重载", u"chong zai"},
    Reading{u"重建", u"chong jian"},
    Reading{u"重申", u"chong shen"},
    Reading{u"双重", u"shuang chong"},
    Reading{u"多重", u"duo chong"},
    Reading{u"三重", u"san chong"},
    Reading{u"去重", u"qu chong"},
    Reading{u"查重", u"cha chong"},
    Reading{u"权重", u"quan zhong"},
    Reading{u"长", u"chang"},
    Reading{u"增长", u"zeng zhang"},
    Reading{u"成长", u"cheng zhang"},
    Reading{u"生长", u"sheng zhang"},
    Reading{u"长大", u"zhang da"},
    Reading{u"校长", u"xiao zhang"},
    Reading{u"家长", u"jia zhang"},
    Reading{u"行业", u"hang ye"},
    Reading{u"银行", u"yin hang"},
    Reading{u"排行", u"pai hang"},
    Reading{u"行数", u"hang shu"},
    Reading{u"行列", u"hang lie"},
    Reading{u"行级", u"hang ji"},
    Reading{u"行号", u"hang hao"},
    Reading{u"行首", u"hang shou"},
    Reading{u"每行", u"mei hang"},
    Reading{u"逐行", u"zhu hang"},
    Reading{u"同行", u"tong hang"},
    Reading{u"换行", u"huan hang"},
    Reading{u"行距", u"hang ju"},
    Reading{u"一行", u"yi hang"},
    Reading{u"几行", u"ji hang"},
    Reading{u"两行", u"liang hang"},
    Reading{u"十行", u"shi hang"},
    Reading{u"行话", u"hang hua"},
    Reading{u"微调", u"wei tiao"},
    Reading{u"调参", u"tiao can"},
    Reading{u"调试", u"tiao shi"},
    Reading{u"调整", u"tiao zheng"},
    Reading{u"调节", u"tiao jie"},
    Reading{u"协调", u"xie tiao"},
    Reading{u"可调", u"ke tiao"},
    Reading{u"调优", u"tiao you"},
    Reading{u"调温", u"tiao wen"},
    Reading{u"调低", u"tiao di"},
    Reading{u"调高", u"tiao gao"},
    Reading{u"调大", u"tiao da"},
    Reading{u"调小", u"tiao xiao"},
    Reading{u"调公", u"tiao gong"},
    Reading{u"精调", u"jing tiao"},
    Reading{u"调好", u"tiao hao"},
    Reading{u"失调", u"shi tiao"},
    Reading{u"校调", u"jiao tiao"},
    Reading{u"调率", u"tiao lv"},
    Reading{u"似", u"si"},
    Reading{u"似的", u"shi de"},
    Reading{u"拓", u"tuo"},
    Reading{u"勒", u"le"},
    Reading{u"著", u"zhu"},
    Reading{u"地", u"di"},
    Reading{u"还原", u"huan yuan"},
    Reading{u"归还", u"gui huan"},
    Reading{u"偿还", u"chang huan"},
    Reading{u"还款", u"huan kuan"},
    Reading{u"了解", u"liao jie"},
    Reading{u"泄露", u"xie lou"},
    Reading{u"着色", u"zhuo se"},
    Reading{u"着重", u"zhuo zhong"},
    Reading{u"着手", u"zhuo shou"},
    Reading{u"弹性", u"tan xing"},
    Reading{u"弹窗", u"tan chuang"},
    Reading{u"反弹", u"fan tan"},
    Reading{u"模板", u"mu ban"},
    Reading{u"模样", u"mu yang"},
    Reading{u"便宜", u"pian yi"},
    Reading{u"音乐", u"yin yue"},
    Reading{u"声乐", u"sheng yue"},
    Reading{u"校准", u"jiao zhun"},
    Reading{u"校验", u"jiao yan"},
    Reading{u"校对", u"jiao dui"},
    Reading{u"校正", u"jiao zheng"},
    Reading{u"角色", u"jue se"},
    Reading{u"阻塞", u"zu se"},
    Reading{u"堵塞", u"du se"},
    Reading{u"对称", u"dui chen"},
    Reading{u"称职", u"chen zhi"},
    Reading{u"匀称", u"yun chen"},
    Reading{u"会计", u"kuai ji"},
    Reading{u"会计算", u"hui ji suan"},
    Reading{u"供给", u"gong ji"},
    Reading{u"粘性", u"nian xing"},
    Reading{u"薄弱", u"bo ruo"},
    Reading{u"率先", u"shuai xian"},
    Reading{u"首都", u"shou du"},
    Reading{u"成都", u"cheng du"},
    Reading{u"厌恶", u"yan wu"},
    Reading{u"朴素", u"pu su"},
    Reading{u"参差", u"cen ci"},
    Reading{u"出差", u"chu chai"},
    Reading{u"差遣", u"chai qian"},
    Reading{u"处分", u"chu fen"},
    Reading{u"西藏", u"xi zang"},
    Reading{u"宝藏", u"bao zang"},
    Reading{u"强迫", u"qiang po"},
    Reading{u"勉强", u"mian qiang"},
    Reading{u"当作", u"dang zuo"},
    Reading{u"答应", u"da ying"},
    Reading{u"传记", u"zhuan ji"},
    Reading{u"脊背", u"ji bei"},
    Reading{u"积累", u"ji lei"},
    Reading{u"干净", u"gan jing"},
    Reading{u"几乎", u"ji hu"},
    Reading{u"调头", u"diao tou"},
};

} // namespace

const QHash<QString, QStringList> &wordReadings()
{
    static const QHash<QString, QStringList> byWord = [] {
        QHash<QString, QStringList> words;
        for (const auto &[word, syllables] : Readings)
            words.insert(QString::fromUtf16(word), QString::fromUtf16(syllables).split(u' '));
        return words;
    }();
    return byWord;
}

bool beginsWord(QChar c)
{
    static const QSet<QChar> first = [] {
        QSet<QChar> characters;
        for (const Reading &reading : Readings)
            characters.insert(QChar(reading.word[0]));
        return characters;
    }();
    return first.contains(c);
}

} // namespace Baiwen::Pinyin
