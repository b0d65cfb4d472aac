<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ChartText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Factor</name>
    <message>
        <source>Rural and town</source>
        <translation>城乡</translation>
    </message>
    <message>
        <source>%1 more rural teachers reach %2.</source>
        <translation>再招 %1 名乡村教师可达 %2。</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>学段</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>学科</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>%1 more young teachers reach %2.</source>
        <translation>再招 %1 名青年教师可达 %2。</translation>
    </message>
    <message>
        <source>Nothing to count yet.</source>
        <translation>还没有可统计的内容。</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>还缺：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>All %1 are covered.</source>
        <translation>%1 个已全部覆盖。</translation>
    </message>
    <message>
        <source>%1 of %2 members</source>
        <translation>%2 名学员中有 %1 名</translation>
    </message>
    <message>
        <source>%1 cannot be reached by adding members.</source>
        <translation>靠增加学员达不到 %1。</translation>
    </message>
    <message>
        <source>The target of %1 is reached.</source>
        <translation>已达到目标 %1。</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>The pages of the sidebar</source>
        <translation>切换到侧栏各页</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>帮助：%1</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>帮助内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>NewFileDialog</name>
    <message>
        <source>New file</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>One file holds one centre with all its years. You can change all of this later.</source>
        <translation>一个中心用一个文件，各考核年度都在里面。以下内容以后都可以修改。</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>as report titles begin</source>
        <translation>用于报告标题的开头</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>as reports are signed</source>
        <translation>用于报告落款</translation>
    </message>
    <message>
        <source>Assessment year</source>
        <translation>考核年度</translation>
    </message>
    <message>
        <source>Choose where to keep it…</source>
        <translation>选择保存位置…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>District and centre</source>
        <translation>区县和单位</translation>
    </message>
    <message>
        <source>Reports and the window use these names.</source>
        <translation>报告和窗口使用这些名称。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Overview</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>统计图表</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>About %1 s left</source>
        <translation>约剩 %1 秒</translation>
    </message>
    <message>
        <source>About %1 min left</source>
        <translation>约剩 %1 分钟</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>没有完成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>SampleFile</name>
    <message>
        <source>New file</source>
        <translation>新建文件</translation>
    </message>
</context>
<context>
    <name>Shortcut</name>
    <message>
        <source>Find people, schools and packages</source>
        <translation>查找人员、学校和项目包</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>新建文件…</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>本页帮助</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>TargetDialog</name>
    <message>
        <source>Target: %1</source>
        <translation>目标：%1</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Target in percent</source>
        <translation>目标（百分比）</translation>
    </message>
    <message>
        <source>Between 0 % and 100 %. Leave it empty for no target.</source>
        <translation>0 % 至 100 % 之间。留空表示不设目标。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ui::BulletGauge</name>
    <message>
        <source>%1 % unknown</source>
        <translation>未标注 %1 %</translation>
    </message>
</context>
<context>
    <name>ui::ChartGallery</name>
    <message>
        <source>Charts</source>
        <translation>统计图表</translation>
    </message>
</context>
<context>
    <name>ui::ChartView</name>
    <message>
        <source>Click to see who they are</source>
        <translation>点击查看名单</translation>
    </message>
</context>
<context>
    <name>ui::ChartsPage</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Rural means</source>
        <translation>乡村口径</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the chart as a picture (Ctrl+Shift+C)</source>
        <translation>把图表复制为图片（Ctrl+Shift+C）</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg)</source>
        <translation>图片 (*.png);;矢量图 (*.svg)</translation>
    </message>
</context>
<context>
    <name>ui::DashboardPage</name>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>最近变更</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Assessment year %1</source>
        <translation>%1 考核年度</translation>
    </message>
    <message>
        <source>No assessment year yet</source>
        <translation>还没有考核年度</translation>
    </message>
    <message>
        <source>Import the workbooks of this year</source>
        <translation>导入本年度的工作簿</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>没有缺项。</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>操作人：%1</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>还没有变更。</translation>
    </message>
    <message>
        <source>Enter the packages of this year</source>
        <translation>录入本年度的项目包</translation>
    </message>
</context>
<context>
    <name>ui::FactorGauge</name>
    <message>
        <source>Change target</source>
        <translation>修改目标</translation>
    </message>
    <message>
        <source>Set target</source>
        <translation>设定目标</translation>
    </message>
</context>
<context>
    <name>ui::FileActions</name>
    <message>
        <source>Yanxun files (*.yanxun)</source>
        <translation>研训文件 (*.yanxun)</translation>
    </message>
    <message>
        <source>Opening “%1”</source>
        <translation>正在打开“%1”</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>Making “%1”</source>
        <translation>正在新建“%1”</translation>
    </message>
    <message>
        <source>%1 teacher training</source>
        <translation>%1研训</translation>
    </message>
    <message>
        <source>New</source>
        <translation>本区</translation>
    </message>
    <message>
        <source>Where the new file shall be</source>
        <translation>新文件的保存位置</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>正在生成示例</translation>
    </message>
    <message>
        <source>District and centre</source>
        <translation>区县和单位</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>%1 – Yanxun</source>
        <translation>%1 – 研训</translation>
    </message>
    <message>
        <source>Yanxun</source>
        <translation>研训</translation>
    </message>
    <message>
        <source>This file can only be read here. Copy it to a folder of your own to change it.</source>
        <translation>这个文件在这里是只读的。要修改，请先复制到您自己的文件夹。</translation>
    </message>
    <message>
        <source>Sample data: every person and every number in this file is invented.</source>
        <translation>示例数据：本文件中的人员和数字均为虚构。</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>About Yanxun</source>
        <translation>关于研训</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Yanxun %1

Keeps the packages, members and schools of a district&apos;s teacher-development centre, counts them, and writes the annual report.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>研训 %1

为区县教师发展中心管理项目包、学员和学校，统计各项数字，编写年度考核报告。

自由软件，按 GNU 通用公共许可证第 3 版或更高版本发布，不附带任何担保。</translation>
    </message>
    <message>
        <source>District and centre…</source>
        <translation>区县和单位…</translation>
    </message>
</context>
<context>
    <name>ui::PageContext</name>
    <message>
        <source>Counting</source>
        <translation>正在统计</translation>
    </message>
    <message>
        <source>The file is being written just now. Try again when the work in the status bar is done.</source>
        <translation>文件正在写入。请等状态栏里的工作完成后再试。</translation>
    </message>
</context>
<context>
    <name>ui::ProgressPanel</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>取消：%1</translation>
    </message>
</context>
<context>
    <name>ui::ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>取消：%1</translation>
    </message>
</context>
<context>
    <name>ui::SearchBox</name>
    <message>
        <source>Find a person, school or package (Ctrl+K)</source>
        <translation>找人、找校、找包（Ctrl+K）</translation>
    </message>
    <message>
        <source>By name, pinyin, initials or phone: 张伟, zhangwei, zw, 1380</source>
        <translation>可按姓名、拼音、首字母或电话查找：张伟、zhangwei、zw、1380</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Yanxun</source>
        <translation>研训</translation>
    </message>
    <message>
        <source>For the staff of a district&apos;s teacher-development centre: packages, members and schools of each year, the figures that follow from them, and the annual report. Everything is in one file on your own computer.</source>
        <translation>为区县教师发展中心而做：管理各年度的项目包、学员和学校，统计各项数字，编写年度考核报告。所有内容都在您电脑上的一个文件里。</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>新建文件…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>看看示例</translation>
    </message>
    <message>
        <source>An invented district with 39 packages and 694 members</source>
        <translation>一个虚构的区，39 个项目包，694 名学员</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>最近打开</translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>Assessment year</source>
        <translation>考核年度</translation>
    </message>
    <message>
        <source>The assessment year that every page shows</source>
        <translation>各页面所显示的考核年度</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1 年度</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可以撤销的操作</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可以重做的操作</translation>
    </message>
</context>
<context>
    <name>ui::ValuesTable</name>
    <message>
        <source>The chart&apos;s numbers</source>
        <translation>图表数据</translation>
    </message>
</context>
<context>
    <name>ui::YearLine</name>
    <message>
        <source>The year</source>
        <translation>年度进程</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>设立</translation>
    </message>
    <message>
        <source>Recruit</source>
        <translation>招募</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>验收</translation>
    </message>
    <message>
        <source>Showcase</source>
        <translation>展评</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>今天，%1</translation>
    </message>
</context>
</TS>
