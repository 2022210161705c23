/** Common family names that family-names.ts lacks: of Germany, Poland, Italy, Czechia, Russia, India, China, Korea, Japan and the Arab countries. Bare. */
export const MORE_FAMILY_NAMES = `
muller mueller schmidt schneider fischer meyer meier maier weber wagner becker schulz schulze hoffmann schafer schaefer koch bauer richter klein
schroder schroeder neumann schwarz zimmermann braun kruger krueger hofmann hartmann lange schmitt werner schmitz krause lehmann schmid
maurer huber kaiser fuchs peters lang scholz moller moeller weiss jung hahn schubert vogel friedrich keller gunther guenther frank berger winkler roth beck
lorenz baumann franke albrecht schuster simon ludwig bohm boehm winter kraus schumacher vogt stein jager jaeger otto sommer gross seidel heinrich brandt haas
nowak kowalski wisniewski wojcik kaminski lewandowski zielinski szymanski wozniak dabrowski kozlowski jankowski mazur krawczyk piotrowski
rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti deluca mancini costa giordano rizzo lombardi moretti
barbieri fontana santoro mariani rinaldi caruso ferrara galli martini leone longo gentile martinelli vitale
novak svoboda novotny dvorak cerny prochazka kucera vesely horak nemec pokorny pospisil hajek kral jelinek ruzicka benes fiala
ivanov smirnov kuznetsov popov vasiliev petrov sokolov mikhailov novikov fedorov morozov volkov alekseev lebedev semenov egorov pavlov kozlov stepanov
sharma verma gupta singh kumar patel shah mehta joshi desai reddy rao nair iyer menon pillai chatterjee banerjee mukherjee ghosh das bose khan ansari
chopra kapoor malhotra bhatt trivedi pandey mishra tiwari yadav agarwal jain naidu krishnan subramanian
wang zhang liu chen yang huang zhao zhou zhu lin guo luo zheng liang xie tang deng feng cao peng zeng xiao tian dong pan yuan jiang
park choi jung kang cho yoon jang lim shin kwon hwang ahn song ryu hong
sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu saito
mori abe ikeda hashimoto yamashita ishikawa nakajima maeda fujita ogawa goto okada hasegawa murakami kondo ishii sakamoto endo aoki fujii nishimura
hassan hussein ahmed ali ibrahim mahmoud mohamed mostafa khalil haddad khoury saleh nasser mansour hamdan najjar masri sayed farouk aziz rahman
okafor okonkwo adeyemi okoye mensah owusu boateng asante mwangi otieno ochieng kamau ndlovu dlamini nkosi khumalo diallo traore keita diop ndiaye
`;
